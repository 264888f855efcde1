pdqat_engine_test(test_engine_quant quant/autocast_test.cpp quant/chunk_convolution_test.cpp quant/layer_error_test.cpp
    quant/pixel_kernels_test.cpp quant/quantizers_test.cpp)
pdqat_engine_test(test_engine_train train/best_epoch_test.cpp train/constraints_test.cpp train/cuda_test.cpp
    train/device_test.cpp train/joint_training_test.cpp train/methods_test.cpp train/objective_test.cpp
    train/optimizer_test.cpp train/parameter_step_test.cpp train/reference_test.cpp
    train/run_control_test.cpp)
pdqat_engine_test(test_engine_folder_run train/image_folder_test.cpp data_samples.cpp picture_samples.cpp)
target_include_directories(test_engine_folder_run PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
target_link_libraries(test_engine_folder_run PRIVATE ZLIB::ZLIB JPEG::JPEG PNG::PNG)
