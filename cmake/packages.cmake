# Every third-party package has one name here. docs/dependencies.md says what each is for.
function(mm_package NAME)
  add_library(mm_package_${NAME} INTERFACE)
  # SYSTEM: warnings are errors in our code, not in theirs.
  target_link_libraries(mm_package_${NAME} INTERFACE ${ARGN})
endfunction()

if(MM_WASM)
  include(cmake/wasm.cmake)
  return()
endif()

find_package(fmt REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(CLI11 REQUIRED)
find_package(TBB REQUIRED)
find_package(tomlplusplus REQUIRED)
find_package(Threads REQUIRED)
find_package(OpenSSL REQUIRED COMPONENTS Crypto)
find_package(Eigen3 REQUIRED NO_MODULE)
find_package(SQLite3 REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(matio REQUIRED IMPORTED_TARGET matio)
find_package(ZLIB REQUIRED)

mm_package(fmt fmt::fmt)
mm_package(json nlohmann_json::nlohmann_json)
mm_package(cli CLI11::CLI11)
mm_package(crypto OpenSSL::Crypto)
mm_package(eigen Eigen3::Eigen)
mm_package(matio PkgConfig::matio)
mm_package(zlib ZLIB::ZLIB)
mm_package(sqlite SQLite::SQLite3)
mm_package(tbb TBB::tbb)
mm_package(Random123)  # Header only, in the compiler's own search path.
mm_package(csv)        # Header only (fast-cpp-csv-parser).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # The library keeps room for the closing zero of its strncpy, which g++ does not see once it is inlined.
  target_compile_options(mm_package_csv INTERFACE -Wno-stringop-truncation)
endif()
mm_package(tomlplusplus tomlplusplus::tomlplusplus)
