"""Asks Dossier questions and takes the time of each answer."""
import http.client
import random
import time

from programs import Unusable
from questions import QUESTIONS


def ask_all(port, size, asks):
    """Name of a question to its p50 and p99 in ms. In turns, so that a machine that grows slower does so for all."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    chance = random.Random(size)
    times = {name: [] for name in QUESTIONS}
    for turn in range(asks + asks // 5):
        for name, question in QUESTIONS.items():
            took = ask(connection, question(chance, size))
            if turn >= asks // 5:  # the first fifth warms up
                times[name].append(took)
    connection.close()
    return {name: (percentile(found, 50), percentile(found, 99)) for name, found in times.items()}


def ask(connection, query):
    begin = time.perf_counter()
    connection.request("GET", "/api/dossiers?limit=50" + query)
    answer = connection.getresponse()
    body = answer.read()
    took = 1000 * (time.perf_counter() - begin)
    if answer.status != 200:
        raise Unusable(f"{query} answers {answer.status}: {body[:300]!r}")
    return took


def percentile(values, percent):
    return sorted(values)[min(len(values) - 1, len(values) * percent // 100)]
