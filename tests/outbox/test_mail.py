"""Sending a mail means keeping a row; the worker makes it leave."""

from datetime import UTC, datetime, timedelta

import pytest
from django.core import mail
from django.core.mail import EmailMultiAlternatives, get_connection, send_mail
from django.db import transaction

from tests.factories.outbox import make_mail
from vorort.ground.clock import held_at
from vorort.outbox.choices import Status
from vorort.outbox.models import Mail
from vorort.outbox.rules import pause_after
from vorort.outbox.worker import send_due

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)
pytestmark = pytest.mark.django_db


def send(at: datetime = NOON) -> int:
    with held_at(at):
        return send_due(at)


def write(**fields):
    told = {"subject": "Grüße", "body": "Schöne Grüße aus Hörde", "to": ["anna@example.org"]}
    with held_at(NOON):
        EmailMultiAlternatives(**(told | fields)).send()
    return list(Mail.objects.order_by("pk"))


def test_sending_writes_a_row_and_nothing_leaves():
    (row,) = write()
    assert (row.to, row.subject, row.due, row.status) == ("anna@example.org", "Grüße", NOON, Status.WAITING)
    assert "Schöne Grüße aus Hörde" in row.source
    assert mail.outbox == []


def test_every_recipient_gets_a_mail_of_their_own():
    rows = write(to=["Anna <anna@example.org>"], cc=["bea@example.org"], bcc=["cem@example.org"])
    assert [row.to for row in rows] == ["anna@example.org", "bea@example.org", "cem@example.org"]
    assert len({row.message_id for row in rows}) == 3
    assert not any("bea@" in row.source or "Cc:" in row.source for row in (rows[0], rows[2]))


def test_a_mail_that_is_taken_back_with_its_transaction_never_was():
    with transaction.atomic():
        write()
        transaction.set_rollback(True)
    assert not Mail.objects.exists()


def test_a_line_break_in_a_subject_is_refused():
    with pytest.raises(ValueError, match="newlines"):
        send_mail("Hallo\nBcc: all@example.org", "Text", None, ["anna@example.org"])


def test_a_sent_mail_keeps_proof_but_no_text():
    (row,) = write()
    assert send() == 1
    row.refresh_from_db()
    assert (row.status, row.source, row.done_at, row.tries) == (Status.DONE, "", NOON, 1)


def test_the_mail_leaves_as_it_was_written():
    (row,) = write(alternatives=[("<p>Schöne Grüße</p>", "text/html")])
    send()
    (left,) = mail.outbox
    message = left.message()
    assert (left.to, left.from_email) == (["anna@example.org"], "Vorort <noreply@vorort.invalid>")
    assert (message["To"], message["Subject"]) == ("anna@example.org", "Grüße")
    assert message["Message-ID"] == row.message_id
    assert [part.get_content_type() for part in message.iter_parts()] == ["text/plain", "text/html"]


def test_the_message_id_is_the_same_on_every_try(settings):
    (row,) = write()
    settings.MAIL_DELIVERY_BACKEND = "tests.outbox.postman.StumblingBackend"
    send()
    row.refresh_from_db()
    assert (row.status, row.due, row.error) == (Status.WAITING, NOON + pause_after(1), "OSError: stumbled")
    settings.MAIL_DELIVERY_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    send(row.due)
    assert [left.message()["Message-ID"] for left in mail.outbox] == [row.message_id]


def test_what_has_been_sent_is_not_sent_again():
    write()
    assert [send(), send(), send(NOON + timedelta(days=1))] == [1, 0, 0]
    assert len(mail.outbox) == 1


def test_two_workers_do_not_send_a_mail_twice(settings):
    """The second worker looks while the first one is on its way to the server."""
    settings.MAIL_DELIVERY_BACKEND = "tests.outbox.postman.MeetingBackend"
    write()
    assert send() == 1
    assert len(mail.outbox) == 1


def test_one_bad_address_does_not_stop_the_others(settings):
    settings.MAIL_DELIVERY_BACKEND = "tests.outbox.postman.PickyBackend"
    rows = write(to=["anna@example.org", "nobody@example.org", "bea@example.org"])
    send()
    assert [Mail.objects.get(pk=row.pk).status for row in rows] == [Status.DONE, Status.WAITING, Status.DONE]


def test_a_mail_server_that_is_away_costs_a_try_and_not_the_worker(settings):
    settings.MAIL_DELIVERY_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    rows = write(to=["anna@example.org", "bea@example.org"])
    assert send() == 2
    kept = [Mail.objects.get(pk=row.pk) for row in rows]
    assert [(row.status, row.tries) for row in kept] == [(Status.WAITING, 1)] * 2
    assert kept[0].error.startswith("ConnectionRefusedError")
    assert kept[0].source


def test_a_real_mail_server_takes_what_we_send(settings, mail_server):
    settings.MAIL_DELIVERY_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = mail_server.address
    rows = write(to=["anna@example.org", "bea@example.org"], body="Schöne Grüße\n.\nEnde")
    assert send() == 2
    assert [letter.to for letter in mail_server.letters] == ["anna@example.org", "bea@example.org"]
    first = mail_server.letters[0]
    assert first.sender == "noreply@vorort.invalid"
    assert (first.message["Message-ID"], first.message["Subject"]) == (rows[0].message_id, "Grüße")
    assert first.message.get_content().splitlines() == ["Schöne Grüße", ".", "Ende"]
    assert [Mail.objects.get(pk=row.pk).status for row in rows] == [Status.DONE] * 2
    assert mail_server.connections == 1


def test_mails_can_be_written_into_files(settings, tmp_path):
    settings.MAIL_DELIVERY_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    settings.EMAIL_FILE_PATH = tmp_path
    write()
    send()
    assert "Schöne Grüße aus Hörde" in "".join(path.read_text() for path in tmp_path.iterdir())


def test_the_factory_makes_mails_that_can_be_sent():
    make_mail(due=NOON)
    assert send() == 1
    assert get_connection().__class__.__module__ == "vorort.outbox.mail"


def test_a_long_address_in_a_header_leaves_as_it_was_written():
    """Folded anew it would be encoded word by word, and no mail program would find it."""
    address = f"<https://stadtbezirksmarketing.example.org/mitteilungen/{'x' * 60}:_-/>"
    write(headers={"List-Unsubscribe": address})
    send()
    sent = mail.outbox[0].message().as_bytes().decode()
    # on a line of its own, as Django has folded it
    assert f"List-Unsubscribe: \n {address}\n" in sent
