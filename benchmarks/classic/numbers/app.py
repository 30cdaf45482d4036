"""The numbers generator: six whole numbers from 0 to 19."""
import random

from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/numbers")
def numbers():
    return jsonify([random.randint(0, 19) for _ in range(6)])
