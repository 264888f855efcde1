# Curves, board, figures.
pdqat_widget_test(test_run_data test_run_data.cpp synthetic_run.cpp)
pdqat_widget_test(test_curve_plot test_curve_plot.cpp synthetic_run.cpp)
pdqat_widget_test(test_legend test_legend.cpp synthetic_run.cpp)
pdqat_widget_test(test_run_pages test_run_pages.cpp synthetic_run.cpp)
pdqat_widget_test(test_figures test_figures.cpp synthetic_run.cpp)
pdqat_widget_test(test_report test_report.cpp synthetic_run.cpp)

add_executable(figure_samples figure_samples.cpp)
pdqat_target(figure_samples)
target_link_libraries(figure_samples PRIVATE pdqat_fake)
pdqat_widget_test(test_result_figure test_result_figure.cpp)
add_dependencies(test_result_figure figure_samples)
target_compile_definitions(test_result_figure PRIVATE PDQAT_FIGURE_SAMPLES="$<TARGET_FILE:figure_samples>")
