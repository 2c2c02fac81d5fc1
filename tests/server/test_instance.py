"""A real instance under real HTTP: many at once, killed in the middle, stopped politely."""

from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from tests.server.conftest import Instance

pytestmark = pytest.mark.server


def count(instance: Instance, expression: str) -> int:
    code = f"from vorort.conversation.models import ContactMessage as M; print({expression})"
    return int(instance.said(code))


def test_what_was_acknowledged_survives_kill_9(instance):
    status = instance.form().send("überlebt")
    instance.kill()
    assert status == 302
    assert count(instance, "M.objects.filter(text='überlebt').count()") == 1
    instance.start()
    assert httpx.get(instance.url).status_code == 200


def test_the_same_form_sent_by_twenty_at_once_counts_once(instance):
    form = instance.form()
    with ThreadPoolExecutor(20) as crowd:
        answers = list(crowd.map(lambda _: form.send("gleichzeitig"), range(20)))
    assert set(answers) <= {302, 429}
    assert 302 in answers
    assert count(instance, "M.objects.filter(text='gleichzeitig').count()") == 1


def test_a_change_is_seen_by_every_worker_at_once(instance):
    for _ in range(8):
        httpx.get(instance.url)
    code = (
        "from vorort.districts.actions import change_city; from vorort.districts.models import City;"
        "from vorort.ground.actor import command_actor;"
        "change_city(City.objects.get(), values={'tagline_de': 'Frisch gestrichen'}, by=command_actor('test'))"
    )
    instance.said(code)
    assert all("Frisch gestrichen" in httpx.get(instance.url).text for _ in range(8))


def test_a_page_that_is_never_cached_is_fresh_in_every_worker_too(instance):
    """The frame around a form is kept between requests, under the generation number."""
    form = f"{instance.url}/kontakt/schreiben/"
    for _ in range(8):
        httpx.get(form)
    code = (
        "from vorort.districts.actions import change_city; from vorort.districts.models import City;"
        "from vorort.ground.actor import command_actor;"
        "change_city(City.objects.get(), values={'site_name': 'Neuer Name'}, by=command_actor('test'))"
    )
    instance.said(code)
    assert all("Neuer Name" in httpx.get(form).text for _ in range(8))


def test_readyz_tells_the_truth(instance):
    answer = httpx.get(f"{instance.url}/readyz")
    assert answer.status_code == 200
    assert all(answer.json().values())


def test_an_occupied_port_gets_one_plain_sentence(instance):
    done = instance.refusal("serve", "--port", str(instance.port))
    assert done.returncode == 1
    assert (
        done.stderr
        == f"Port {instance.port} is in use. Choose another one: make run PORT={instance.port + 1}\n"
    )


def test_a_folder_that_cannot_be_written_gets_one_plain_sentence(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("")
    done = Instance(blocked / "home").refusal("serve")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "VORORT_HOME" in done.stderr


def test_a_polite_stop_ends_everything(instance):
    assert instance.stop() == 0
    with pytest.raises(httpx.ConnectError):
        httpx.get(instance.url)
