"""Three mistakes of a user, which a type checker is to find, and nothing else."""

import form12b25


def main() -> None:
    filing = form12b25.read("filing.txt")
    print(form12b25.convert("filing.txt", "turtel"))  # mistake: a format that is misspelt
    print(form12b25.write(filing, evidences=False))  # mistake: an option that there is not
    print(filing.accession_nummer)  # mistake: a field that there is not


if __name__ == "__main__":
    main()
