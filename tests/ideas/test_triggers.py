"""What the database itself refuses, on both engines."""

import pytest
from django.db import DatabaseError, transaction

from tests.factories.ideas import make_decided, make_idea, make_idea_draft, make_supporters
from tests.factories.threads import make_thread
from vorort.ground.clock import now
from vorort.ideas.models import Answer, Idea, IdeaVersion, Support
from vorort.threads.models import Thread


def refused(say, act):
    with pytest.raises(DatabaseError, match=say), transaction.atomic():
        act()


def test_what_is_not_published_has_no_public_thread(committee, hoerde):
    draft, idea = make_idea_draft(hoerde), make_idea(hoerde)
    threads, ideas = Thread.objects.filter(pk=draft.thread_id), Idea.objects.filter(pk=draft.pk)
    refused("no public thread", lambda: threads.update(visibility="public"))
    refused("no public thread", lambda: ideas.update(thread=make_thread(visibility="public")))
    refused("never becomes a draft", lambda: _unpublish(idea))


def _unpublish(idea):
    Thread.objects.filter(pk=idea.thread_id).update(visibility="draft")
    Idea.objects.filter(pk=idea.pk).update(state="draft", published_at=None, due_at=None)


def test_what_was_said_stays_as_it_was_said(committee, hoerde, anna, bea):
    decided, other = make_decided(hoerde), make_idea(hoerde)
    refused("stays as it was said", lambda: Answer.objects.update(text="Etwas anderes"))
    refused("stays as it was said", lambda: Answer.objects.update(idea=other))
    version = IdeaVersion(idea=decided, version=1, title="Alt", text="Alt", until=now())
    version.save()
    refused("stays as it was", lambda: IdeaVersion.objects.update(text="Neu"))
    make_supporters(other, anna)
    refused("never changes its idea", lambda: Support.objects.update(idea=decided))
