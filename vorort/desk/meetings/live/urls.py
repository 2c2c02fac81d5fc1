"""Addresses of a meeting that is held, of its votes, and of votes in writing; part of `desk`."""

from django.urls import path

from vorort.desk.meetings.live import circular, own, people, room, steps, votes
from vorort.desk.meetings.live.casting import cast_ballot
from vorort.desk.meetings.live.casting import votes as my_votes
from vorort.desk.meetings.live.screen import lead_meeting

LEAD = "sitzungen/<int:pk>/leitung"
VOTE = "abstimmungen/<int:pk>"

urlpatterns = [
    path(f"{LEAD}/", lead_meeting, name="lead_meeting"),
    path(f"{LEAD}/eroeffnen/", steps.open_meeting, name="open_meeting"),
    path(f"{LEAD}/schliessen/", steps.close_meeting, name="close_meeting"),
    path(f"{LEAD}/wieder-oeffnen/", steps.reopen_meeting, name="reopen_meeting"),
    path(f"{LEAD}/anwesenheit/", people.note_arrival, name="note_arrival"),
    path(f"{LEAD}/anwesenheit/<int:presence>/", people.note_departure, name="note_departure"),
    path(f"{LEAD}/punkt/", steps.add_late_item, name="add_late_item"),
    path(f"{LEAD}/punkt/<int:item>/", steps.go_to_item, name="go_to_item"),
    path(f"{LEAD}/punkt/<int:item>/erledigt/", steps.settle_item, name="settle_item"),
    path(f"{LEAD}/punkt/<int:item>/notizen/", steps.write_notes, name="write_notes"),
    path(f"{LEAD}/punkt/<int:item>/befangen/", steps.declare_conflict, name="declare_conflict"),
    path(f"{LEAD}/punkt/<int:item>/vorstand/", steps.exclude_board, name="exclude_board"),
    path(f"{LEAD}/befangen/<int:conflict>/", steps.withdraw_conflict, name="withdraw_conflict"),
    path(f"{LEAD}/punkt/<int:item>/beschluss/", steps.pass_resolution, name="pass_resolution"),
    path(f"{LEAD}/punkt/<int:item>/aufgabe/", steps.keep_meeting_task, name="keep_meeting_task"),
    path(f"{LEAD}/aufgabe/<int:task>/", steps.finish_meeting_task, name="finish_meeting_task"),
    path(f"{LEAD}/punkt/<int:item>/abstimmung/", votes.prepare_vote, name="prepare_vote"),
    path(f"{LEAD}/punkt/<int:item>/wahl/", votes.prepare_election, name="prepare_election"),
    path("sitzungen/punkte/<int:pk>/befangen/", own.declare_own_conflict, name="declare_own_conflict"),
    path(
        "sitzungen/befangenheiten/<int:pk>/zurueck/", own.withdraw_own_conflict, name="withdraw_own_conflict"
    ),
    path("wahlen/<int:pk>/antwort/", own.answer_own_election, name="answer_own_election"),
    path("sitzungen/<int:pk>/saal/", room.room, name="room"),
    path("abstimmungen/", my_votes, name="votes"),
    path("abstimmungen/schriftlich/<slug:slug>/", circular.circular_votes, name="circular_votes"),
    path("abstimmungen/schriftlich/<slug:slug>/neu/", circular.ask_in_writing, name="ask_in_writing"),
    path(f"{VOTE}/", cast_ballot, name="cast_ballot"),
    path(f"{VOTE}/eroeffnen/", votes.open_vote, name="open_vote"),
    path(f"{VOTE}/geheim/", votes.ask_for_secrecy, name="ask_for_secrecy"),
    path(f"{VOTE}/geheim/ich/", own.ask_for_own_secrecy, name="ask_for_own_secrecy"),
    path(f"{VOTE}/auszaehlen/", votes.close_vote, name="close_vote"),
    path(f"{VOTE}/namentlich/", votes.enter_ballots, name="enter_ballot"),
    path(f"{VOTE}/abbrechen/", votes.abort_vote, name="abort_vote"),
    path(f"{VOTE}/feststellen/", votes.declare_vote, name="declare_vote"),
    path(f"{VOTE}/verwerfen/", votes.discard_vote, name="discard_vote"),
    path(f"{VOTE}/naechster-wahlgang/", votes.hold_next_round, name="hold_next_round"),
    path(f"{VOTE}/annahme/<int:candidate>/", votes.answer_election, name="answer_election"),
]
