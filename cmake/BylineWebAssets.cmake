# SPDX-FileCopyrightText: 2026 The Byline authors
# SPDX-License-Identifier: MIT
#
# Style sheets, icons and tables from npm, pinned by package-lock.json and installed into
# the build tree. BYLINE_NODE_MODULES is where they lie afterwards.

set(BYLINE_NODE_MODULES "${PROJECT_BINARY_DIR}/npm/node_modules" CACHE PATH
    "Installed npm packages (made from package-lock.json when absent)")

set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
    "${PROJECT_SOURCE_DIR}/package.json" "${PROJECT_SOURCE_DIR}/package-lock.json")

set(_npm_dir "${PROJECT_BINARY_DIR}/npm")
file(SHA256 "${PROJECT_SOURCE_DIR}/package-lock.json" _lock_hash)
set(_stamp "${_npm_dir}/installed-${_lock_hash}")
if(BYLINE_NODE_MODULES STREQUAL "${_npm_dir}/node_modules" AND NOT EXISTS "${_stamp}")
    find_program(NPM_PROGRAM npm REQUIRED)
    message(STATUS "Installing web assets with npm")
    file(MAKE_DIRECTORY "${_npm_dir}")
    file(COPY "${PROJECT_SOURCE_DIR}/package.json" "${PROJECT_SOURCE_DIR}/package-lock.json"
        DESTINATION "${_npm_dir}")
    execute_process(
        COMMAND "${NPM_PROGRAM}" ci --ignore-scripts --no-audit --no-fund --loglevel=error
            --fetch-retry-mintimeout=1000 --fetch-retry-maxtimeout=5000
        WORKING_DIRECTORY "${_npm_dir}"
        RESULT_VARIABLE _npm_result
        OUTPUT_VARIABLE _npm_output
        ERROR_VARIABLE _npm_output)
    if(NOT _npm_result EQUAL 0)
        message(FATAL_ERROR "npm could not install the web assets of package-lock.json:\n${_npm_output}")
    endif()
    file(TOUCH "${_stamp}")
endif()
