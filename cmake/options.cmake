# Switches and the flags every target shares.
option(MM_TESTS "Build the tests" ON)
option(MM_BENCH "Build the benchmarks" OFF)
option(MM_FUZZ "Build the fuzzing targets (clang only)" OFF)
set(MM_SANITIZE "" CACHE STRING "Sanitizers, as -fsanitize takes them (address,undefined or thread)")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
# Column loops are vectorised by g++ 12 at -O3 only; no build type may change a result by a bit.
set(CMAKE_CXX_FLAGS_RELEASE "-O3 -DNDEBUG")

# No fused multiply-add: it would make the same source give other bits on other processors.
add_compile_options(
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Woverloaded-virtual
  -Wnon-virtual-dtor -Werror -ffp-contract=off)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # g++ 12 warns of overlap in plain additions of strings (its bug 105651).
  add_compile_options(-Wno-restrict)
endif()
if(MM_SANITIZE)
  add_compile_options(-fsanitize=${MM_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${MM_SANITIZE})
endif()
if(MM_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all)
  add_link_options(-fsanitize=address,undefined)
endif()
find_program(MM_CCACHE ccache)
if(MM_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${MM_CCACHE})
endif()
