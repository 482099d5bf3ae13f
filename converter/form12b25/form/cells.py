"""Cells of tables in text that flows: what separates them, and where in the grid each stands."""

from __future__ import annotations

from .flow import CELL, LINE, PARAGRAPH, PageFlow


class CellFlow(PageFlow):
    """Text being put together, with cells in it.

    ``cells`` are the cells of tables: where the text of each begins, its row, column and width.
    ``held`` are the columns that cells of rows above hold open, and for how many rows.
    """

    def __init__(self) -> None:
        """Start with no cell."""
        super().__init__()
        self.cells: list[tuple[int, int, int, int]] = []
        self.row = self.last_row = self.column = 0
        self.held: dict[int, int] = {}

    def _start_row(self) -> None:
        self.last_row += 1
        self.row, self.column = self.last_row, 0
        self.held = {c: n - 1 for c, n in self.held.items() if n > 1} if self.held else {}
        self.pending = PARAGRAPH
        self.row_has_text = False
        self.cell_is_empty, self.cell_lines = True, 1

    def _start_cell(self) -> None:
        if self.row_has_text:
            self.pending = CELL if self.cell_lines == 1 else LINE
        self.cell_is_empty, self.cell_lines = True, 1

    def _place_cell(self, columns: int, rows: int) -> None:
        """Note a cell: it stands right of those that rows above hold open."""
        while self.column in self.held:
            self.column += 1
        self.cells.append((self.length, self.row, self.column, columns))
        if rows > 1:
            self.held.update(dict.fromkeys(range(self.column, self.column + columns), rows))
        self.column += columns
