pdqat_engine_test(test_engine_runs data_samples.cpp
    runs/checkpoint_test.cpp runs/environment_test.cpp runs/event_json_test.cpp runs/event_log_test.cpp runs/library_test.cpp
    runs/run_session_test.cpp runs/run_status_test.cpp runs/sample_events.cpp)
target_link_libraries(test_engine_runs PRIVATE ZLIB::ZLIB)
target_compile_definitions(test_engine_runs PRIVATE PDQAT_CHECKPOINTS="${PROJECT_SOURCE_DIR}/tests/data/checkpoints")
pdqat_engine_test(test_engine_sweeps data_samples.cpp runs/sample_events.cpp runs/sweep_json_test.cpp runs/sweep_plan_test.cpp
    runs/sweep_runs_test.cpp runs/sweep_samples.cpp)
target_link_libraries(test_engine_sweeps PRIVATE ZLIB::ZLIB)
pdqat_engine_test(test_engine_select select/ranking_test.cpp)
pdqat_engine_test(test_engine_report report/evaluate_test.cpp report/ranking_table_test.cpp report/report_test.cpp
    report/sample_library.cpp report/statistics_test.cpp)
target_compile_definitions(test_engine_report PRIVATE PDQAT_STORED_RUNS="${PROJECT_SOURCE_DIR}/tests/data/report")
