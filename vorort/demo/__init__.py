"""The demo city: Dortmund's districts with invented contents, plainly marked as examples. A production start refuses it."""
