# mm_room(NAME [USES rooms...] [NEEDS packages...])
# A room is the folder src/NAME: every .cpp in it becomes the library mm_NAME. USES names the rooms it may
# include; NEEDS names packages of cmake/packages.cmake that only its own .cpp files see. The lines are also
# written to ${CMAKE_BINARY_DIR}/rooms.txt, against which tests/house holds every #include.
# In a build for WebAssembly there are only the rooms whose packages are there and whose rooms below are; of these only
# what a program needs is compiled.
file(WRITE ${CMAKE_BINARY_DIR}/rooms.txt "")

function(mm_room NAME)
  cmake_parse_arguments(ROOM "" "" "USES;NEEDS" ${ARGN})
  if(MM_WASM)
    list(TRANSFORM ROOM_NEEDS PREPEND mm_package_ OUTPUT_VARIABLE PACKAGES)
    list(TRANSFORM ROOM_USES PREPEND mm_ OUTPUT_VARIABLE ROOMS)
    foreach(BELOW ${PACKAGES} ${ROOMS})
      if(NOT TARGET ${BELOW})
        return()
      endif()
    endforeach()
  endif()
  file(GLOB SOURCES CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${NAME}/*.cpp
                                      ${PROJECT_SOURCE_DIR}/src/${NAME}/*.S)
  add_library(mm_${NAME} STATIC ${SOURCES})
  target_include_directories(mm_${NAME} PUBLIC ${PROJECT_SOURCE_DIR}/src)
  foreach(USED ${ROOM_USES})
    target_link_libraries(mm_${NAME} PUBLIC mm_${USED})
  endforeach()
  foreach(PACKAGE ${ROOM_NEEDS})
    target_link_libraries(mm_${NAME} PRIVATE mm_package_${PACKAGE})
  endforeach()
  list(JOIN ROOM_USES " " USES_LINE)
  file(APPEND ${CMAKE_BINARY_DIR}/rooms.txt "${NAME}: ${USES_LINE}\n")
  if(MM_WASM)
    set_target_properties(mm_${NAME} PROPERTIES EXCLUDE_FROM_ALL TRUE)
  endif()
endfunction()
