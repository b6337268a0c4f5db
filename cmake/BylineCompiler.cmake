# SPDX-FileCopyrightText: 2026 The Byline authors
# SPDX-License-Identifier: MIT
#
# Compiler settings of every target: warnings, Qt's strict mode, sanitizers, ccache.

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
if(BYLINE_WERROR)
    add_compile_options(-Werror)
endif()
if(BYLINE_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

# What a program does not use of a static library must not make it load that one's libraries.
include(CheckLinkerFlag)
check_linker_flag(CXX LINKER:--as-needed BYLINE_HAS_AS_NEEDED)
if(BYLINE_HAS_AS_NEEDED)
    add_link_options(LINKER:--as-needed)
endif()

if(BYLINE_FUZZ)
    # libFuzzer's main() is linked to the fuzz targets alone.
    add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all
        -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

add_compile_definitions(
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CONTEXTLESS_CONNECT
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_NO_URL_CAST_FROM_STRING
    BYLINE_VERSION="${PROJECT_VERSION}"
)
