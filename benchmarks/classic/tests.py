"""Checks that the peer plays by the rules of the spy mission: /usr/bin/python3 benchmarks/classic/tests.py"""
import string
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).with_name("outcome")))
from app import app  # noqa: E402 - each service is a folder of its own


class SpyMission(unittest.TestCase):
    def test_every_letter_has_its_target(self):
        targets = {letter: ask("/target", {"letter": letter}) for letter in string.ascii_lowercase}
        self.assertEqual(
            grouped(targets),
            {
                "the Flask developer": ["z"],
                "the double agent": list("aeiou"),
                "the dictator": list("bcdfghj"),
                "the head of Odin": list("klmnpqr"),
                "the Duchess": list("stvwxy"),
            },
        )

    def test_every_number_has_its_task(self):
        tasks = {number: ask("/task", {"number": number}) for number in range(20)}
        self.assertEqual(
            grouped(tasks),
            {
                "Steal the DB_URI from": [19],
                "Follow": [0, 3, 6, 9, 12, 15, 18],
                "Collect information about": [10, 11, 13, 14, 16, 17],
                "Meet with": [1, 2, 4, 5, 7, 8],
            },
        )


def ask(path, body):
    return app.test_client().post(path, json=body).get_json()


def grouped(answers):
    groups = {}
    for value, answer in answers.items():
        groups.setdefault(answer, []).append(value)
    return groups


if __name__ == "__main__":
    unittest.main()
