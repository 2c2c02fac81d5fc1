"""Words that came and went, and how far a programme has come."""

from hypothesis import given
from hypothesis import strategies as st

from vorort.direction.rules.changes import Piece, word_changes
from vorort.direction.rules.progress import Progress, progress_of

TEXT = st.lists(st.sampled_from(["am", "See", "und", "Berg", " ", "\n\n", "\n", "  "])).map("".join)


def test_a_replaced_word_is_struck_out_and_put_in():
    assert word_changes("am alten See", "am neuen See") == (
        Piece("same", "am "), Piece("removed", "alten"), Piece("added", "neuen"), Piece("same", " See"),
    )  # fmt: skip


def test_replaced_words_in_a_row_stand_together():
    assert word_changes("ein alter See", "zwei neue See") == (
        Piece("removed", "ein alter"), Piece("added", "zwei neue"), Piece("same", " See"),
    )  # fmt: skip


def test_the_same_text_has_no_changes():
    assert word_changes("Am See\r\n\r\nund", "Am See\n\nund") == (Piece("same", "Am See\n\nund"),)
    assert word_changes("", "") == ()


@given(TEXT, TEXT)
def test_both_texts_can_be_read_from_the_pieces(before, after):
    pieces = word_changes(before, after)
    assert "".join(piece.text for piece in pieces if piece.kind != "added") == before
    assert "".join(piece.text for piece in pieces if piece.kind != "removed") == after


def test_what_was_dropped_does_not_count():
    progress = progress_of(["done", "planned", "dropped", "done"])
    assert (progress, progress.total) == (Progress(2, 1, 1), 3)
