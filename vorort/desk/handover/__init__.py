"""The handover sheet: what somebody who takes the chair of a committee finds, on one paper.

It is composed of sections. Whoever has more to tell of a committee writes a function that takes a `Handover` and returns a
`Section`, and names it in `sheet.SECTIONS`. What is empty is not shown, and all deadlines stand together.
"""
