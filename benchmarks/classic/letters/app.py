"""The letters generator: six letters from a to z."""
import random
import string

from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/letters")
def letters():
    return jsonify(random.choices(string.ascii_lowercase, k=6))
