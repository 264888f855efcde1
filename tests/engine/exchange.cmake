# Debian's python3-torch belongs to the system's Python, which need not be the first in PATH.
find_program(PDQAT_PYTHON_TORCH NAMES python3 PATHS /usr/bin NO_DEFAULT_PATH)
pdqat_engine_test(test_engine_exchange data_samples.cpp
    exchange/fit_weights_test.cpp exchange/pt_hostile_test.cpp exchange/pt_python_test.cpp)
target_compile_definitions(test_engine_exchange PRIVATE
    PDQAT_SOURCE="${PROJECT_SOURCE_DIR}" PDQAT_PYTHON="$<$<BOOL:${PDQAT_PYTHON_TORCH}>:${PDQAT_PYTHON_TORCH}>")
target_link_libraries(test_engine_exchange PRIVATE ZLIB::ZLIB)
# A program of its own: it trains for a minute, and may run beside the others.
pdqat_engine_test(test_engine_golden exchange/golden_test.cpp)
target_compile_definitions(test_engine_golden PRIVATE PDQAT_SOURCE="${PROJECT_SOURCE_DIR}")
pdqat_engine_test(test_engine_onnx exchange/onnx/graphs_test.cpp exchange/onnx/integers_test.cpp)
target_link_libraries(test_engine_onnx PRIVATE pdqat_export pdqat_onnx)
# Trackers with a run's log and servers of the tests' own.
find_package(CURL REQUIRED)
find_package(nlohmann_json REQUIRED)
pdqat_engine_test(test_engine_trackers data_samples.cpp
    exchange/trackers/http_client_test.cpp exchange/trackers/mlflow_test.cpp exchange/trackers/run_delivery_test.cpp
    exchange/trackers/run_follower_test.cpp exchange/trackers/scripted_server.cpp exchange/trackers/tracked_run.cpp)
target_link_libraries(test_engine_trackers PRIVATE pdqat_trackers ZLIB::ZLIB nlohmann_json::nlohmann_json)
# Trackers that are files: by our own readers, then by the programs that they are written for.
pdqat_engine_test(test_engine_tracker_files exchange/trackers/files/event_file_test.cpp
    exchange/trackers/files/wandb_test.cpp exchange/trackers/files/wandb_upload_test.cpp)
target_link_libraries(test_engine_tracker_files PRIVATE pdqat_tracker_files pdqat_tracker_messages)
add_executable(feed_tracker exchange/trackers/files/feed_tracker.cpp)
pdqat_target(feed_tracker)
target_link_libraries(feed_tracker PRIVATE pdqat_tracker_files pdqat_engine nlohmann_json::nlohmann_json)
