"""The rulebook that everybody orders by. A user wrote it, so each new replica of a service has to be taught it first."""
from entrance import Client
from programs import Unusable

NAME = "courier"
DOCUMENT = f"""\
rulebook: {NAME}
title: A courier
draws:
  number: {{generator: one, integers: 1..999}}
  town: {{generator: two, pick: [Aachen, Bonn, Celle]}}
text: "Courier {{number}} goes to {{town}}"
"""


def publish(writer: Client) -> None:
    """Brings it in, with the login of somebody who may write."""
    answer = writer.ask("POST", "/api/rulebooks", DOCUMENT.encode(), {"Content-Type": "application/yaml"})
    if answer.status != 201:
        raise Unusable(f"The rulebook {NAME} is refused: {answer.status} {answer.body.decode(errors='replace')}")
