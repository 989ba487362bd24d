"""Machine code of kernels, kept on disk: compiled once per text, processor and version of LLVM, loaded in a few milliseconds."""

from __future__ import annotations

import ctypes
import hashlib
import os
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import llvmlite
from llvmlite import binding

from statuut.engine.kept import cache_folder

_kept: dict[str, tuple[Any, Callable[..., None]]] = {}


def load_kernel(text: str, arrays: Sequence[str], parameters: int) -> Callable[..., None]:
    """The kernel of a text as a function of the array table and `parameters` whole numbers; it does not hold the interpreter lock."""
    machine = _machine()
    made_by = (text, *arrays, *_translator(), llvmlite.__version__, str(binding.llvm_version_info), machine.triple, _processor())
    digest = hashlib.sha256("\n".join(made_by).encode()).hexdigest()[:24]
    if digest not in _kept:
        path = cache_folder() / "kernels" / f"kernel_{digest}.o"
        if path.exists():
            code = path.read_bytes()
        else:
            code = _compile(text, arrays, machine)
            _keep(path.with_suffix(".py"), text.encode())
            _keep(path, code)
        engine = binding.create_mcjit_compiler(binding.parse_assembly(""), machine)
        engine.add_object_file(binding.ObjectFileRef.from_data(code))
        engine.finalize_object()
        signature = ctypes.CFUNCTYPE(None, ctypes.c_void_p, *[ctypes.c_int64] * parameters)
        _kept[digest] = engine, signature(engine.get_function_address("run"))
    return _kept[digest][1]


def _compile(text: str, arrays: Sequence[str], machine: Any) -> bytes:
    from statuut.engine.native import to_module

    module = binding.parse_assembly(str(to_module(text, arrays)))
    module.verify()
    options = binding.create_pipeline_tuning_options(speed_level=2)
    builder = binding.create_pass_builder(machine, options)
    builder.getModulePassManager().run(module, builder)
    return bytes(machine.emit_object(module))


@cache
def _translator() -> tuple[str, ...]:
    """The sources of what makes the code of a text, so that a change there makes it anew."""
    folder = Path(__file__).parent
    return tuple(path.read_text(encoding="utf-8") for path in (Path(__file__), *sorted(folder.glob("native*.py"))))


def _keep(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(f".{os.getpid()}.tmp")
    partial.write_bytes(content)
    partial.replace(path)


def _processor() -> str:
    return f"{binding.get_host_cpu_name()} {binding.get_host_cpu_features().flatten()}"


@cache
def _machine() -> Any:
    binding.initialize_native_target()
    binding.initialize_native_asmprinter()
    target = binding.Target.from_default_triple()
    features = binding.get_host_cpu_features().flatten()
    return target.create_target_machine(cpu=binding.get_host_cpu_name(), features=features, opt=2, reloc="pic", codemodel="small")
