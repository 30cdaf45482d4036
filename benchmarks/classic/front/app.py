"""The front end: every visit of the page asks the other services for a spy mission, stores it and shows it.

Settings come from the environment: FLASK_SQLALCHEMY_DATABASE_URI, FLASK_NUMBERS, FLASK_LETTERS and FLASK_OUTCOME
(the addresses of the other three services).
"""
import datetime

import requests
from flask import Flask, render_template
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config.from_prefixed_env()
# The page shows what was just stored: no need to read it back after the commit.
db = SQLAlchemy(app, session_options={"expire_on_commit": False})
services = requests.Session()
# The services are reached directly: looking for a proxy and a .netrc before every call would cost a tenth of a page.
services.trust_env = False


class Dossier(db.Model):
    number = db.Column(db.Integer, primary_key=True)
    created = db.Column(db.DateTime, nullable=False, default=datetime.datetime.utcnow)
    numbers = db.Column(db.String(40), nullable=False)
    letters = db.Column(db.String(20), nullable=False)
    target = db.Column(db.String(40), nullable=False)
    task = db.Column(db.String(40), nullable=False)


@app.cli.command("create-tables")
def create_tables():
    db.create_all()


@app.get("/")
def page():
    numbers = call("GET", app.config["NUMBERS"] + "/numbers")
    letters = call("GET", app.config["LETTERS"] + "/letters")
    target = call("POST", app.config["OUTCOME"] + "/target", {"letter": letters[0]})
    task = call("POST", app.config["OUTCOME"] + "/task", {"number": numbers[0]})
    dossier = Dossier(
        numbers=" ".join(str(number) for number in numbers), letters=" ".join(letters), target=target, task=task
    )
    db.session.add(dossier)
    db.session.commit()
    return render_template("dossier.html", dossier=dossier)


def call(method, url, body=None):
    answer = services.request(method, url, json=body, timeout=5)
    answer.raise_for_status()
    return answer.json()
