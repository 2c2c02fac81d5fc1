"""The rules of a committee: what holds, what it means in numbers, and how it is changed."""

from typing import Any

from django.contrib import messages as notices
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from vorort.committees import actions
from vorort.committees.choices import CommitteeKind, Preset
from vorort.committees.models import Committee
from vorort.committees.rules.presets import PRESETS
from vorort.committees.rules.rule_set import RuleSet
from vorort.committees.selectors import rules_of
from vorort.desk.committees.around import crumbs, led
from vorort.desk.pages import attempt, permitted, sent, workplace
from vorort.desk.rules.examples import NUMBERS, ExampleForm, sentences
from vorort.desk.rules.forms import AdoptRulesForm, spoken
from vorort.desk.rules.words import GROUPS
from vorort.ground.clock import now
from vorort.ground.permit import allows
from vorort.people.selectors import actor_of
from vorort.shell.addresses import address
from vorort.shell.pages import show_form


@login_required
@require_safe
def rules(request: HttpRequest, slug: str) -> HttpResponse:
    """The rules in force, tried with numbers, and all versions."""
    found = led(request, slug)
    in_force, version = rules_of(found, now())
    example = ExampleForm(request.GET or None, initial=NUMBERS)
    return show_form(
        request,
        "desk/rules/rules.html",
        workplace(*crumbs(found), (_("Rules"), "")),
        committee=found,
        version=version,
        versions=found.rule_sets.order_by("-version"),
        groups=_groups(in_force),
        example=example,
        sentences=sentences(in_force, example.numbers()),
        presets=_presets(found),
        may_adopt=allows("committees.adopt_rules", actor_of(request.user), found),
    )


@login_required
def adopt_rules(request: HttpRequest, slug: str) -> HttpResponse:
    """Change parameters, see in plain words what that means, and only then adopt them as a new version."""
    found = led(request, slug)
    actor = permitted(request, "committees.adopt_rules", found)
    in_force, _version = rules_of(found, now())
    preset, start = _start(request, found, in_force)
    form = AdoptRulesForm(start, preset, sent(request))
    step = request.POST.get("schritt")
    if step == "ausfuehren":
        version = attempt(form, lambda: actions.adopt_rules(found, by=actor, **form.values()))
        if version:
            notices.success(request, _("The rules are adopted. Earlier versions stay as they were."))
            return redirect("desk:rules", slug=slug)
    shows_preview = step == "vorschau" and form.is_valid()
    context: dict[str, Any] = {}
    if shows_preview:
        wanted = form.new_rules()
        context = {
            "changes": _changes(in_force, wanted),
            "effects": list(zip(sentences(in_force, NUMBERS), sentences(wanted, NUMBERS), strict=True)),
        }
    return show_form(
        request,
        "desk/rules/preview.html" if shows_preview else "desk/rules/adopt_rules.html",
        workplace(*crumbs(found), (_("Rules"), address("desk:rules", slug)), (_("Change"), "")),
        status=422 if form.errors else 200,
        committee=found,
        form=form,
        preset=preset,
        **context,
    )


def _start(request: HttpRequest, committee: Committee, in_force: RuleSet) -> tuple[Preset, RuleSet]:
    """Where the form starts from: the preset in the address, else the rules in force."""
    known = dict(_presets(committee))
    name = request.GET.get("vorlage", "")
    if name in known:
        return Preset(name), PRESETS[name]
    last = committee.rule_sets.order_by("-version").first()
    fitting = next((key for key, rules in PRESETS.items() if rules == in_force), "custom")
    return Preset(last.preset if last else fitting), in_force


def _presets(committee: Committee) -> list[tuple[str, str]]:
    is_assembly = committee.kind == CommitteeKind.GENERAL_ASSEMBLY
    return [
        (entry.value, str(entry.label)) for entry in Preset if not is_assembly or entry == Preset.ASSOCIATION
    ]


def _groups(rules: RuleSet) -> list[tuple[Any, list[tuple[Any, str]]]]:
    return [
        (title, [(entry.label, spoken(entry.name, getattr(rules, entry.name))) for entry in parameters])
        for title, parameters in GROUPS
    ]


def _changes(before: RuleSet, after: RuleSet) -> list[tuple[Any, str, str]]:
    """Label, old and new value of everything that differs."""
    return [
        (
            entry.label,
            spoken(entry.name, getattr(before, entry.name)),
            spoken(entry.name, getattr(after, entry.name)),
        )
        for _title, parameters in GROUPS
        for entry in parameters
        if getattr(before, entry.name) != getattr(after, entry.name)
    ]
