# The worked example of CONTRIBUTING.md is compiled out of the page itself, so that it cannot go stale.
set(page ${PROJECT_SOURCE_DIR}/CONTRIBUTING.md)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${page})
file(READ ${page} example)
string(FIND "${example}" "```cpp\n" start)
if(start EQUAL -1)
    message(FATAL_ERROR "CONTRIBUTING.md has no example of a network: no block of C++ code.")
endif()
math(EXPR start "${start} + 7")
string(SUBSTRING "${example}" ${start} -1 example)
string(FIND "${example}" "```" end)
string(SUBSTRING "${example}" 0 ${end} example)
file(CONFIGURE OUTPUT example/plain4q.inc CONTENT "${example}" @ONLY)

pdqat_engine_test(test_engine_models models/dropout_test.cpp models/fused_block_test.cpp models/known_sizes_test.cpp
    models/map_pool_test.cpp models/max_pool_test.cpp models/network_test.cpp models/networks_test.cpp)
target_include_directories(test_engine_models PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/example)
