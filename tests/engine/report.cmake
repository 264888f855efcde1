add_library(report_samples OBJECT report/sample_figures.cpp report/sample_tables.cpp report/written_samples.cpp)
pdqat_target(report_samples)
target_compile_options(report_samples PRIVATE -fPIC)
target_link_libraries(report_samples PRIVATE pdqat_engine)
target_precompile_headers(report_samples REUSE_FROM pdqat_engine)

pdqat_engine_test(test_engine_writers
    report/axis_scale_test.cpp report/figure_columns_test.cpp report/golden_files_test.cpp
    report/latex_text_test.cpp report/results_files_test.cpp)
target_link_libraries(test_engine_writers PRIVATE report_samples)
target_compile_definitions(test_engine_writers PRIVATE PDQAT_REPORT_GOLDEN="${PROJECT_SOURCE_DIR}/tests/data/results")

# Every document that the writers make, through TeX.
add_executable(write_report_samples report/write_samples.cpp)
pdqat_target(write_report_samples)
target_compile_options(write_report_samples PRIVATE -fPIC)
target_link_libraries(write_report_samples PRIVATE pdqat_engine report_samples)
target_precompile_headers(write_report_samples REUSE_FROM pdqat_engine)
find_package(Python3 REQUIRED COMPONENTS Interpreter)
add_test(NAME test_report_tex
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/report/test_tex.py $<TARGET_FILE:write_report_samples>)
set_tests_properties(test_report_tex PROPERTIES TIMEOUT 600)
