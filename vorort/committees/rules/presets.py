"""Where rule sets start from. Sources: BGB §§ 21 to 79; GO NRW §§ 31, 36, 48 to 52; reference `governance.md` 4."""

from fractions import Fraction

from vorort.committees.rules.rule_set import (
    Approval,
    Base,
    Circular,
    ElectionRound,
    Form,
    Majority,
    Mode,
    Proxies,
    QuorumBase,
    QuorumKind,
    RuleSet,
    Signer,
    Tie,
    UrgentMotions,
)

# § 33 (1), § 41: three quarters of the votes cast, abstentions not counted
THREE_QUARTERS = Majority(Base.YES_NO, Fraction(3, 4), strict=False)
# § 33 (1): all members, also the absent ones
EVERYBODY = Majority(Base.ALL, Fraction(1), strict=False)

ASSOCIATION = RuleSet(
    notice_days=14,
    invitation_forms=(Form.EMAIL, Form.LETTER),
    urgent_motions=UrgentMotions.NEVER,
    modes=(Mode.IN_PERSON, Mode.HYBRID),
    circular=Circular.ALL,
    statutes=THREE_QUARTERS,
    purpose=EVERYBODY,
    dissolution=THREE_QUARTERS,
    consensus=False,
    proxies=Proxies.NONE,
    term_months=24,
    delegates_per_district=2,
    auditors=2,
    auditors_term_months=24,
    # § 32 (1) with the case law on inviting everybody; § 34 cannot be waived (§ 40)
    locked=("invite_all", "own_business_excluded"),
)

MUNICIPAL = RuleSet(
    notice_days=7,
    invitation_forms=(Form.EMAIL, Form.LETTER),
    urgent_motions=UrgentMotions.MAJORITY,
    modes=(Mode.IN_PERSON,),
    is_public=True,
    # § 49: more than half of the legal number, presumed until its lack is established, relaxed at the second call
    quorum=QuorumKind.SHARE,
    quorum_share=Fraction(1, 2),
    quorum_base=QuorumBase.SEATS,
    quorum_presumed=True,
    second_call=True,
    # § 50: abstentions and invalid votes count for the quorum, not for the majority; a tie rejects
    tie=Tie.REJECTED,
    consensus=False,
    # § 31: also relatives, and members of the managing body of whoever profits
    relatives_excluded=True,
    board_of_beneficiary_excluded=True,
    election_rounds=(ElectionRound.ABSOLUTE, ElectionRound.RUNOFF, ElectionRound.LOT),
    term_months=60,
    signers=(Signer.CHAIR, Signer.SECRETARY, Signer.CO_SIGNER),
    locked=("own_business_excluded", "relatives_excluded", "board_of_beneficiary_excluded"),
)

CUSTOM = RuleSet(
    notice_days=7,
    quorum=QuorumKind.NONE,
    circular=Circular.QUOTA,
    circular_share=Fraction(1, 2),
    approval=Approval.NO_OBJECTION,
)

PRESETS = {"association": ASSOCIATION, "municipal": MUNICIPAL, "custom": CUSTOM}
