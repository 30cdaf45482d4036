"""Checks of the benchmark itself: python3 benchmarks/chain/tests.py"""
import os
import subprocess
import sys
import unittest

import bars
import usage
from load import Load, parse
from measure import Sample, Summary, summarise
from programs import Unusable
from usage import Process

WRK = """Running 1s test @ http://127.0.0.1:9/
  Socket errors: connect 0, read 2, write 0, timeout 1
  Non-2xx or 3xx responses: 40
result {"requests": 1040, "microseconds": 2000000, "p50": 1500, "p99": 9000, "max": 9900, "refused": 40, "broken": 2, \
"timeouts": 1}
"""


def summary(rate=1.0, p99=1.0, cpu=1.0, cpu_with_database=1.0):
    return Summary(rate, rate, rate, 1.0, p99, cpu, cpu_with_database, 0)


class Loads(unittest.TestCase):
    def test_only_successes_count_as_dossiers(self):
        load = parse(WRK)
        self.assertEqual((load.successes, load.failures, load.rate), (1000, 43, 500.0))
        self.assertEqual((load.p50, load.p99), (1.5, 9.0))

    def test_a_wrk_that_tells_nothing_is_an_error(self):
        with self.assertRaisesRegex(ValueError, "printed no result"):
            parse("unable to connect")

    def test_the_median_round_counts_and_every_failure(self):
        loads = [Load(rate, failures, 1.0, 1, 2, 3) for rate, failures in ((10, 1), (30, 0), (20, 2))]
        found = summarise([Sample("x", 16, 1, load, 0.5, 0.25, {}, 0, 0) for load in loads])
        self.assertEqual((found.rate, found.slowest, found.fastest, found.failures), (20, 10, 30, 3))
        self.assertEqual((found.cpu, found.cpu_with_database), (0.5, 0.75))


class Usage(unittest.TestCase):
    def test_a_name_with_brackets_does_not_shift_the_fields(self):
        fields = ["S", "7", *["0"] * 9, "100", "50", "20", "30", "0"]
        self.assertEqual(usage.parse_stat("5 (a) b (c)) " + " ".join(fields)), Process(7, 200 / usage.TICKS_PER_SECOND))

    def test_a_family_ends_where_another_root_begins(self):
        table = {1: Process(0, 0), 2: Process(1, 0), 3: Process(2, 0), 4: Process(1, 0), 9: Process(0, 0)}
        self.assertEqual(usage.families([1, 2], table), {1: {1, 4}, 2: {2, 3}})

    def test_a_process_that_ended_is_an_error_not_a_saving(self):
        with self.assertRaisesRegex(Unusable, "Process 5 ended"):
            usage.families([1, 5], {1: Process(0, 0)})

    def test_work_of_a_child_counts_also_after_its_end(self):
        # The shell itself does next to nothing before it waits for input.
        command = ["sh", "-c", f"{sys.executable} -c 'sum(range(10**7))'; echo ended; read held"]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as shell:
            shell.stdout.readline()
            self.assertGreater(usage.cpu([shell.pid])[shell.pid], 0.04)
            shell.communicate()

    def test_this_process_is_resident(self):
        own = usage.memory([os.getpid()])[os.getpid()]
        self.assertEqual(own.processes, 1)
        self.assertGreater(own.rss, 1)


class Bars(unittest.TestCase):
    def test_a_bar_is_met_on_its_edge_and_not_below(self):
        peer = {1: summary(10), 16: summary(10, p99=8, cpu=8, cpu_with_database=8), 64: summary(10)}
        exact = {1: summary(50), 16: summary(100, p99=2, cpu=1, cpu_with_database=1), 64: summary(80)}
        missed = {1: summary(49), 16: summary(99, p99=2.1, cpu=1.1, cpu_with_database=1.1), 64: summary(49)}
        self.assertTrue(all(bar.met for bar in bars.ratio_bars(peer, exact) + bars.collapse_bars(exact)))
        self.assertFalse(any(bar.met for bar in bars.ratio_bars(peer, missed) + bars.collapse_bars(missed)))

    def test_what_was_not_measured_is_not_judged(self):
        self.assertEqual(bars.ratio_bars({4: summary()}, {4: summary()}) + bars.collapse_bars({16: summary()}), [])

    def test_memory_is_judged_by_service(self):
        judged = bars.memory_bars({"ui": 450, "outcome": 251, "launcher": 999})
        self.assertEqual([bar.met for bar in judged], [True, False])


if __name__ == "__main__":
    unittest.main()
