"""The outcome service: the spy mission's target from a letter, its task from a number."""
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/target")
def target():
    return jsonify(target_of(request.get_json()["letter"]))


@app.post("/task")
def task():
    return jsonify(task_of(request.get_json()["number"]))


def target_of(letter):
    if letter == "z":
        return "the Flask developer"
    if letter in "aeiou":
        return "the double agent"
    if letter in "bcdfghj":
        return "the dictator"
    if letter in "klmnpqr":
        return "the head of Odin"
    return "the Duchess"


def task_of(number):
    if number == 19:
        return "Steal the DB_URI from"
    if number % 3 == 0:
        return "Follow"
    if number >= 10:
        return "Collect information about"
    return "Meet with"
