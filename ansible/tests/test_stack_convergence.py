"""When a deployment counts as done, going on, or given up; on what Docker's API says of services and tasks."""
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "library"))
from stack_convergence import failure_of, pending_of, update_of  # noqa: E402

NEW, OLD = {"Image": "ui:2"}, {"Image": "ui:1"}


def service(state: str = "", started: str = "10:00", replicas: int = 2) -> dict:
    status = {"UpdateStatus": {"State": state, "StartedAt": started, "Message": "why"}} if state else {}
    spec = {"Name": "dossier_ui", "TaskTemplate": {"ContainerSpec": NEW}, "Mode": {"Replicated": {"Replicas": replicas}}}
    return {"Spec": spec} | status


def task(container: dict = NEW, state: str = "running", error: str = "") -> dict:
    return {"Spec": {"ContainerSpec": container}, "Status": {"State": state, "Err": error}}


class Deployment(unittest.TestCase):
    def test_is_done_when_all_tasks_run_what_the_service_asks_for(self) -> None:
        self.assertIsNone(pending_of(service("completed"), [task(), task()], []))
        self.assertIsNone(failure_of(service("completed"), {}))

    def test_goes_on_while_swarm_says_so_though_all_tasks_run(self) -> None:
        self.assertIn("going on", pending_of(service("updating"), [task(), task()], []))

    def test_goes_on_while_a_task_of_the_old_version_is_left(self) -> None:
        self.assertIn("1 of 2", pending_of(service(), [task(), task(OLD)], []))
        self.assertIn("2 of 2", pending_of(service(), [task(), task(), task(OLD)], []))

    def test_tells_why_a_task_does_not_start(self) -> None:
        self.assertIn("No such image", pending_of(service(), [task(), task(state="preparing", error="No such image")], []))

    def test_tells_why_tasks_ended_that_were_replaced(self) -> None:
        ended = task(state="failed", error="task: non-zero exit (1)")
        self.assertIn("non-zero exit", pending_of(service(), [task(state="starting"), task()], [ended]))

    def test_is_given_up_when_swarm_rolls_back_or_pauses(self) -> None:
        for state in ("rollback_started", "rollback_completed", "rollback_paused", "paused"):
            self.assertIn(f"{state}: why", failure_of(service(state), {}))

    def test_is_not_blamed_for_a_roll_back_of_an_earlier_one(self) -> None:
        rolled_back = service("rollback_completed")
        before = {"dossier_ui": update_of(rolled_back)}
        self.assertIsNone(failure_of(rolled_back, before))
        self.assertIsNotNone(failure_of(service("rollback_completed", started="11:00"), before))

    def test_of_a_service_on_every_node_is_done_when_each_of_them_runs_it(self) -> None:
        everywhere = service()
        everywhere["Spec"]["Mode"] = {"Global": {}}
        self.assertIsNone(pending_of(everywhere, [task(), task(), task()], []))
        self.assertIsNotNone(pending_of(everywhere, [task(), task(), task(state="starting")], []))
        self.assertIsNotNone(pending_of(everywhere, [], []))


if __name__ == "__main__":
    unittest.main()
