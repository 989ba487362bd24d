"""The files of the repository, and the names that its code defines, without importing it."""

from __future__ import annotations

import ast
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src"
SKIPPED = {".git", ".venv", "__pycache__", "build", "dist", "data", "node_modules"}


@cache
def files() -> tuple[Path, ...]:
    """Every file that belongs to the repository: as git knows it, or all that is there when this is no git folder."""
    command = ["git", "-C", str(ROOT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        listed = subprocess.run(command, capture_output=True, check=True).stdout.decode().split("\0")
    except (OSError, subprocess.CalledProcessError):
        every = (path for path in ROOT.rglob("*") if path.is_file())
        return tuple(path for path in every if not any(part in SKIPPED or part.endswith("_cache") for part in path.relative_to(ROOT).parts))
    return tuple(path for name in sorted(set(listed)) if name and (path := ROOT / name).is_file())


def with_suffix(*suffixes: str) -> list[Path]:
    """The files with one of these suffixes."""
    return [path for path in files() if path.suffix in suffixes]


def name_of(path: Path) -> str:
    """The path inside the repository."""
    return path.relative_to(ROOT).as_posix()


def defined(dotted: str) -> bool:
    """Whether a dotted name is a module of the source, or something that a module defines (a class member too)."""
    parts = dotted.split(".")
    for count in range(len(parts), 0, -1):
        folder = SOURCE.joinpath(*parts[:count])
        if folder.is_dir() and (folder / "__init__.py").is_file():
            return count == len(parts) or _holds(folder / "__init__.py", parts[count:])
        if folder.with_suffix(".py").is_file():
            return count == len(parts) or _holds(folder.with_suffix(".py"), parts[count:])
    return False


def _holds(module: Path, names: list[str]) -> bool:
    body: list[ast.stmt] = ast.parse(module.read_text(encoding="utf-8")).body
    for name in names:
        found = next((node for node in body if name in _names(node)), None)
        if found is None:
            return False
        body = found.body if isinstance(found, ast.ClassDef) else []
    return True


def _names(node: ast.stmt) -> set[str]:
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return {node.name}
    if isinstance(node, ast.Assign):
        return {each.id for target in node.targets for each in ast.walk(target) if isinstance(each, ast.Name)}
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
        return {node.target.id}
    if isinstance(node, ast.Import | ast.ImportFrom):
        return {alias.asname or alias.name for alias in node.names}
    return set()
