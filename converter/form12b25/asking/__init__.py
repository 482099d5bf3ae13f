"""Asking: ready questions in SPARQL, their parameters, and answers in every format."""

from .answers import FORMATS, Answer, answer_of
from .questions import (
    PREFIXES,
    Parameter,
    Question,
    QuestionError,
    bind,
    parameters_of,
    question,
    ready_questions,
)

__all__ = [
    "FORMATS",
    "PREFIXES",
    "Answer",
    "Parameter",
    "Question",
    "QuestionError",
    "answer_of",
    "bind",
    "parameters_of",
    "question",
    "ready_questions",
]
