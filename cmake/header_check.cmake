# Every header of src compiles alone, and twice: target `headers` holds one generated source a header. A header
# that leans on what its users happen to include before it, or has no #pragma once, breaks the build.
file(GLOB MM_HEADERS CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR}/src/*/*.hpp)
set(MM_HEADER_SOURCES "")
foreach(HEADER ${MM_HEADERS})
  set(SOURCE ${CMAKE_BINARY_DIR}/headers/${HEADER}.cpp)
  # Only written where it differs, so that a new run of cmake compiles nothing again.
  file(CONFIGURE OUTPUT ${SOURCE} CONTENT "#include \"${HEADER}\"\n#include \"${HEADER}\"\n" @ONLY)
  list(APPEND MM_HEADER_SOURCES ${SOURCE})
endforeach()
add_library(headers OBJECT ${MM_HEADER_SOURCES})
target_include_directories(headers PRIVATE ${PROJECT_SOURCE_DIR}/src)
