# The report's page is laid into the program by src/report/bundle.S; it is built again when the page changes.
set_source_files_properties(${PROJECT_SOURCE_DIR}/src/report/bundle.S PROPERTIES
  COMPILE_OPTIONS "-I${PROJECT_SOURCE_DIR}"
  OBJECT_DEPENDS "${PROJECT_SOURCE_DIR}/web/dist/template.html;${PROJECT_SOURCE_DIR}/web/dist/report.css;${PROJECT_SOURCE_DIR}/web/dist/report.js")
