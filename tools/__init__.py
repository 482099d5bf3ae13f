"""What makes files of the tables, the model and the ontology: ``python -m tools.generate``."""
