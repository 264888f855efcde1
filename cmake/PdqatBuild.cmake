# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler settings that every target of the project shares, and the functions that make rooms and tests.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()
# Rooms where speed matters ask for more (pdqat_room(... FAST)).
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
set(CMAKE_CXX_FLAGS_DEBUG "-Og -g")
# A room finds its libraries itself; whoever links the room must see their targets too.
set(CMAKE_FIND_PACKAGE_TARGETS_GLOBAL ON)
# Side by side, as they will be installed: each program finds the other beside itself.
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)
find_program(PDQAT_CCACHE ccache)
if(PDQAT_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Precompiled headers are cacheable only with these two sloppinesses. The base folder makes paths relative, so
    # that the presets' build folders, and clones at other places, share what they have in common.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} ${PDQAT_CCACHE})
    add_compile_options(-fpch-preprocess)
endif()
if(PDQAT_SANITIZE)
    # What the undefined-behaviour sanitizer finds must fail the test, not only be printed.
    add_compile_options(-fsanitize=${PDQAT_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer -g1)
    add_link_options(-fsanitize=${PDQAT_SANITIZE})
endif()

# Warnings for our own targets; headers of others come in as SYSTEM.
function(pdqat_target target)
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
        $<$<BOOL:${PDQAT_WERROR}>:-Werror>
        # A class of a .cpp file may have members of its anonymous namespace; compiled together, it looks like a header's.
        $<$<BOOL:${PDQAT_UNITY}>:-Wno-subobject-linkage>)
    if(PDQAT_SANITIZE) # g++ 12 warns of LibTorch's default arguments as soon as sanitizers stand between
        target_compile_options(${target} PRIVATE -Wno-maybe-uninitialized)
    endif()
    target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR})
    target_compile_definitions(${target} PRIVATE PDQAT_VERSION="${PROJECT_VERSION}")
    set_target_properties(${target} PROPERTIES UNITY_BUILD ${PDQAT_UNITY} UNITY_BUILD_MODE GROUP)
endfunction()

# pdqat_sources(target [BATCH n] file...): sources that are compiled together, n at a time (all of them without n), so
# that the headers they share are read once. Not where PDQAT_UNITY is off: there each is compiled by itself.
function(pdqat_sources target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "BATCH" "")
    set(files ${arg_UNPARSED_ARGUMENTS})
    target_sources(${target} PRIVATE ${files})
    if(NOT arg_BATCH)
        set(arg_BATCH 1000)
    endif()
    list(GET files 0 first)
    get_filename_component(first ${first} NAME_WE)
    set(index 0)
    foreach(file IN LISTS files)
        math(EXPR batch "${index} / ${arg_BATCH}")
        set_source_files_properties(${file} TARGET_DIRECTORY ${target} PROPERTIES UNITY_GROUP ${first}_${batch})
        math(EXPR index "${index} + 1")
    endforeach()
endfunction()

# pdqat_room(name [FAST] [BATCH n] SOURCES ... [TORCH ...] [TORCH_HEADERS ...] [SEES room...] [USES target...]): one
# library a room, pdqat_<name>. LibTorch's headers are on the command line only for a room with sources that need them
# (TORCH; TORCH_HEADERS where its headers are enough, and nothing is to be linked); whoever links the room does not get
# them from it. SEES are the rooms whose headers it includes, USES are libraries of others.
function(pdqat_room room)
    cmake_parse_arguments(PARSE_ARGV 1 arg "FAST" "BATCH" "SOURCES;TORCH;TORCH_HEADERS;SEES;USES")
    set(target pdqat_${room})
    if(NOT arg_BATCH)
        set(arg_BATCH 1000)
    endif()
    add_library(${target} STATIC)
    pdqat_target(${target})
    if(arg_SOURCES)
        pdqat_sources(${target} BATCH ${arg_BATCH} ${arg_SOURCES})
    endif()
    if(arg_TORCH)
        pdqat_sources(${target} BATCH ${arg_BATCH} ${arg_TORCH})
        target_link_libraries(${target} PRIVATE pdqat_torch)
    endif()
    if(arg_TORCH_HEADERS)
        pdqat_sources(${target} ${arg_TORCH_HEADERS})
        target_include_directories(${target} SYSTEM PRIVATE ${TORCH_INCLUDE_DIRS})
    endif()
    if(NOT arg_TORCH AND NOT arg_TORCH_HEADERS)
        set_property(GLOBAL APPEND PROPERTY PDQAT_WITHOUT_TORCH ${target})
    endif()
    if(arg_FAST)
        target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-O3>)
    endif()
    if(NOT "widgets" IN_LIST arg_SEES)
        set_property(GLOBAL APPEND PROPERTY PDQAT_WITHOUT_QT ${target})
    endif()
    list(TRANSFORM arg_SEES PREPEND pdqat_)
    target_link_libraries(${target} PUBLIC ${arg_SEES} PRIVATE ${arg_USES})
endfunction()
