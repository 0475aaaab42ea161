# What a build for WebAssembly sees: the headers of its own C and C++ libraries and of a few packages. Clang would
# look into /usr/include, too, where those of this machine's C library lie.
add_compile_options(-fno-exceptions -nostdlibinc
  "SHELL:-isystem /usr/include/wasm32-wasi/c++/v1" "SHELL:-isystem /usr/include/wasm32-wasi")

# mm_headers_package(NAME HEADER): a package that is headers only, seen through a folder that holds nothing else.
# Rooms that need any other package are left out (cmake/rooms.cmake).
function(mm_headers_package NAME HEADER)
  get_filename_component(FOLDER ${HEADER} DIRECTORY)
  find_path(MM_${NAME}_HEADERS ${HEADER} PATHS /usr/include REQUIRED)
  set(ONLY ${CMAKE_BINARY_DIR}/headers_of/${NAME})
  file(MAKE_DIRECTORY ${ONLY})
  file(CREATE_LINK ${MM_${NAME}_HEADERS}/${FOLDER} ${ONLY}/${FOLDER} SYMBOLIC)
  add_library(mm_package_${NAME} INTERFACE)
  target_include_directories(mm_package_${NAME} SYSTEM INTERFACE ${ONLY})
endfunction()

mm_headers_package(fmt fmt/format.h)
target_compile_definitions(mm_package_fmt INTERFACE FMT_HEADER_ONLY)

mm_headers_package(Random123 Random123/philox.h)
# Random123 stops on processors that its authors have not tried. What it does under the name of one that they have is
# plain C, and script/wasm holds the draws to be those of every other processor.
set_source_files_properties(${PROJECT_SOURCE_DIR}/src/base/random.cpp PROPERTIES COMPILE_DEFINITIONS __riscv)
