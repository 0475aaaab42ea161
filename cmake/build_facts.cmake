# What the program says about itself in every manifest: version, commit and compiler.
execute_process(COMMAND git -C ${PROJECT_SOURCE_DIR} describe --always --dirty --abbrev=12
                OUTPUT_VARIABLE MM_COMMIT OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
if(NOT MM_COMMIT)
  set(MM_COMMIT "unknown")
endif()
configure_file(${PROJECT_SOURCE_DIR}/cmake/build.cpp.in ${CMAKE_BINARY_DIR}/generated/build.cpp @ONLY)
target_sources(mm_record PRIVATE ${CMAKE_BINARY_DIR}/generated/build.cpp)
