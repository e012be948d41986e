"""What is measured and what it is measured beside, built or installed once below build/."""

import os
import shlex
import subprocess
import sys

from machine import ROOT
from turns import Program

PACKAGE = ROOT / "Tests/Benchmarks"
STORAGE = ROOT / "Tests/StorageBenchmarks"
BUILD = ROOT / "build/benchmark-peers"
# The versions the figures in the documentation were taken with.
PACKAGES = ["trafilatura==2.3.1", "lxml_html_clean==0.4.6", "Resiliparse==2.0.1", "charset-normalizer==3.5.3",
            "blingfire==0.1.8", "pyahocorasick==2.3.1", "spacy==3.8.18", "dateparser==1.5.0", "PyYAML==6.0.4",
            "Jinja2==3.1.6"]


def build(package, product):
    """Builds a product in release, and returns its program."""
    command = ["swift", "build", "--package-path", package, "--configuration", "release", "--product", product]
    environment = os.environ | {"SWIFT_DETERMINISTIC_HASHING": "1"}
    if subprocess.run([str(word) for word in command], env=environment, stdout=sys.stderr).returncode:
        sys.exit(f"{product} does not build.")
    return package / ".build/release" / product


def command():
    """The command: that which BRIEFING_COMMAND names, else the release build, made where it is stale."""
    if os.environ.get("BRIEFING_COMMAND"):
        return os.environ["BRIEFING_COMMAND"]
    program = ROOT / ".build/release/briefing"
    if subprocess.run([ROOT / "Scripts/is-stale", program]).returncode == 0:
        if subprocess.run([ROOT / "Scripts/build-release"], stdout=sys.stderr).returncode:
            sys.exit("briefing does not build.")
    return program


class Peers:
    """The programs, with what is not there left out and told of once."""

    def __init__(self):
        BUILD.mkdir(parents=True, exist_ok=True)
        self.briefing = command()
        self.turn = build(PACKAGE, "Turn")
        self.python = self.environment()
        self.versions = {}
        if self.python:
            listed = subprocess.run([self.python, "-m", "pip", "list", "--format=freeze"], capture_output=True, text=True)
            installed = dict(line.split("==", 1) for line in listed.stdout.split() if "==" in line)
            names = [package.split("==")[0] for package in PACKAGES]
            self.versions = {name: installed[name] for name in names if name in installed}
        self.libxml2 = self.compiled("libxml2-pages", "-lxml2", "libxml2-dev")
        self.icu = self.compiled("icu-sentences", "-licuuc", "libicu-dev")

    @staticmethod
    def environment():
        """The virtual environment of the peers for Python, made once; nothing where it cannot be made."""
        python, complete = BUILD / "python/bin/python", BUILD / "python/complete"
        wanted = "\n".join(PACKAGES)
        if complete.exists() and complete.read_text() == wanted:
            return python
        print("Installing the peers for Python …", file=sys.stderr)
        install = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *PACKAGES]
        for step in ([sys.executable, "-m", "venv", "--clear", BUILD / "python"], install):
            if subprocess.run(step, stdout=sys.stderr).returncode:
                print("No peers for Python: they cannot be installed here.", file=sys.stderr)
                return None
        complete.write_text(wanted)
        return python

    @staticmethod
    def compiled(name, library, package):
        """A peer in C; nothing where its library is not installed."""
        program = BUILD / name
        compiler = shlex.split(os.environ.get("CC", "cc"))
        step = [*compiler, "-O2", "-o", program, PACKAGE / f"Peers/{name}.c", library]
        if subprocess.run(step, stderr=subprocess.DEVNULL).returncode:
            print(f"No {name}: its library is not installed (Debian: {package}).", file=sys.stderr)
            return None
        return program

    def ours(self, inputs, path, rounds=3):
        return Program("BriefingKit", [self.turn, inputs, path, rounds])

    def in_python(self, name, inputs, peer, rounds=2):
        """A peer for Python, as a list; an empty one where there is none."""
        script = PACKAGE / "Peers/python-peers.py"
        return [Program(name, [self.python, script, inputs, peer, rounds])] if self.python else []

    def in_c(self, name, program, *arguments):
        return [Program(name, [program, *arguments])] if program else []
