"""`vorort serve` says in one sentence what keeps it from starting."""

from tests.server.conftest import free_port
from vorort.config import cli


def test_without_a_build_it_says_how_to_make_one(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(cli, "PROJECT", tmp_path)
    monkeypatch.setenv("VORORT_HOME", str(tmp_path / "home"))
    assert cli.serve(["--port", str(free_port())]) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "make run" in said
