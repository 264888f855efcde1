# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler settings that every target of the project shares.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()
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
        $<$<BOOL:${PDQAT_WERROR}>:-Werror>)
    target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR})
    target_compile_definitions(${target} PRIVATE PDQAT_VERSION="${PROJECT_VERSION}")
endfunction()
