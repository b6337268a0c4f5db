# SPDX-FileCopyrightText: 2026 The Byline authors
# SPDX-License-Identifier: MIT
#
# Every library that Byline uses, as one imported target each.

find_package(Qt6 6.4 REQUIRED COMPONENTS Concurrent Core DBus Gui LinguistTools Network Svg Test Widgets Xml)
if(BYLINE_PREVIEW)
    find_package(Qt6WebEngineWidgets 6.4 QUIET)
    if(NOT Qt6WebEngineWidgets_FOUND)
        message(STATUS "Qt WebEngine not found: the preview plugin is not built")
    endif()
endif()

find_package(PkgConfig REQUIRED)
pkg_check_modules(Gumbo REQUIRED IMPORTED_TARGET gumbo)
pkg_check_modules(Qpdf REQUIRED IMPORTED_TARGET libqpdf)
pkg_check_modules(Icu REQUIRED IMPORTED_TARGET icu-uc icu-i18n)
pkg_check_modules(Exiv2 REQUIRED IMPORTED_TARGET exiv2)
pkg_check_modules(CMarkGfm REQUIRED IMPORTED_TARGET libcmark-gfm)
pkg_check_modules(TomlPlusPlus REQUIRED IMPORTED_TARGET tomlplusplus)
pkg_check_modules(Yaml REQUIRED IMPORTED_TARGET yaml-0.1)

# cmark-gfm's extensions come without a pkg-config file of their own.
find_library(CMARK_GFM_EXTENSIONS_LIBRARY cmark-gfm-extensions REQUIRED)
