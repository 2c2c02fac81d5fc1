"""One name, five places: action, permission, test file, docstring, and the function itself."""

import inspect
from importlib import import_module

import pytest
from django.conf import settings
from django.utils.module_loading import autodiscover_modules

from tests.house.plan import PROJECT
from vorort.ground.action import known_actions
from vorort.ground.permit import known_policies

# whoever is asked for pages, loads the actions they are made of; some have no page yet
import_module(settings.ROOT_URLCONF)
autodiscover_modules("actions")
ACTIONS = known_actions()


def test_every_action_has_a_policy_and_every_policy_an_action():
    assert sorted(known_policies()) == sorted(known_actions())


@pytest.mark.parametrize("name", ACTIONS)
def test_an_action_is_called_what_its_function_is_called(name):
    function = inspect.unwrap(ACTIONS[name].function)
    assert f"{function.__module__.split('.')[1]}.{function.__name__}" == name
    assert function.__module__.split(".")[2] == "actions"


@pytest.mark.parametrize("name", ACTIONS)
def test_an_action_says_what_it_does(name):
    assert (inspect.getdoc(ACTIONS[name].function) or "").endswith(".")


@pytest.mark.parametrize("name", ACTIONS)
def test_an_action_takes_who_acts_and_when_by_name(name):
    parameters = inspect.signature(inspect.unwrap(ACTIONS[name].function)).parameters
    kinds = [parameters[word].kind for word in ("by", "at")]
    assert kinds == [inspect.Parameter.KEYWORD_ONLY] * 2


@pytest.mark.parametrize("name", ACTIONS)
def test_an_action_has_a_test_file_of_its_name(name):
    app, _, verb_noun = name.partition(".")
    assert (PROJECT / "tests" / app / f"test_{verb_noun}.py").exists()


@pytest.mark.parametrize("name", ACTIONS)
def test_an_action_stands_in_the_reference(name):
    reference = PROJECT / "docs" / "reference" / "actions.md"
    if not reference.exists():
        pytest.skip("the reference has not been generated yet")
    assert name in reference.read_text()
