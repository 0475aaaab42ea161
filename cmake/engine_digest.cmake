# What determines a run's histories besides its inputs: the digest of every source of the house but those of the
# rooms that only keep, sum up and show results. It is made anew whenever one of them changes, so that a run that
# was begun by another engine is not gone on with. Run by itself (-P) it writes the digest; included, it sees to it.
if(CMAKE_SCRIPT_MODE_FILE)
  file(GLOB SOURCES RELATIVE ${SOURCE_FOLDER} ${SOURCE_FOLDER}/src/*/*.cpp ${SOURCE_FOLDER}/src/*/*.hpp)
  list(FILTER SOURCES EXCLUDE REGEX "^src/(${ROOMS_THAT_ONLY_SHOW})/")
  list(SORT SOURCES)
  set(ALL "")
  foreach(SOURCE ${SOURCES})
    file(SHA256 ${SOURCE_FOLDER}/${SOURCE} DIGEST)
    string(APPEND ALL "${SOURCE} ${DIGEST}\n")
  endforeach()
  string(SHA256 ENGINE "${ALL}")
  configure_file(${SOURCE_FOLDER}/cmake/engine_digest.cpp.in ${OUTPUT} @ONLY)
  return()
endif()

set(MM_ROOMS_THAT_ONLY_SHOW "record|report|experiment")
file(GLOB MM_ENGINE_SOURCES CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/*/*.cpp ${PROJECT_SOURCE_DIR}/src/*/*.hpp)
list(FILTER MM_ENGINE_SOURCES EXCLUDE REGEX "/src/(${MM_ROOMS_THAT_ONLY_SHOW})/")
string(TOUPPER "${CMAKE_BUILD_TYPE}" MM_BUILD_TYPE)
get_directory_property(MM_OPTIONS COMPILE_OPTIONS)
list(JOIN MM_OPTIONS " " MM_OPTIONS)
string(STRIP "${CMAKE_CXX_FLAGS} ${CMAKE_CXX_FLAGS_${MM_BUILD_TYPE}} ${MM_OPTIONS}" MM_FLAGS)
add_custom_command(
  OUTPUT ${CMAKE_BINARY_DIR}/generated/engine_digest.cpp
  COMMAND ${CMAKE_COMMAND} -DSOURCE_FOLDER=${PROJECT_SOURCE_DIR} -DROOMS_THAT_ONLY_SHOW=${MM_ROOMS_THAT_ONLY_SHOW}
          -DFLAGS=${MM_FLAGS} "-DSYSTEM=${CMAKE_SYSTEM_NAME} ${CMAKE_SYSTEM_PROCESSOR}"
          -DOUTPUT=${CMAKE_BINARY_DIR}/generated/engine_digest.cpp
          -P ${CMAKE_CURRENT_LIST_DIR}/engine_digest.cmake
  DEPENDS ${MM_ENGINE_SOURCES} ${CMAKE_CURRENT_LIST_DIR}/engine_digest.cmake
          ${CMAKE_CURRENT_LIST_DIR}/engine_digest.cpp.in
  VERBATIM)
target_sources(mm_record PRIVATE ${CMAKE_BINARY_DIR}/generated/engine_digest.cpp)
