# Debian's clang as a compiler for WebAssembly, with the system interface WASI: preset `wasm`.
set(MM_WASM TRUE)
set(CMAKE_SYSTEM_NAME Generic) # Neither threads nor a library that could be loaded.
set(CMAKE_SYSTEM_PROCESSOR wasm32)
foreach(LANGUAGE C CXX ASM)
  set(CMAKE_${LANGUAGE}_COMPILER_TARGET wasm32-wasi)
endforeach()
set(CMAKE_C_COMPILER clang-14)
set(CMAKE_CXX_COMPILER clang++-14)
set(CMAKE_AR llvm-ar-14)
set(CMAKE_RANLIB llvm-ranlib-14)

# A stack of 1 MiB (64 KiB is what the linker would give), below all data: an overflow stops the program.
set(CMAKE_EXE_LINKER_FLAGS_INIT "-Wl,-z,stack-size=1048576 -Wl,--stack-first -Wl,--strip-all")
