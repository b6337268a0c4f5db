// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/templates/noticelist.h"

namespace app::templates {

/// Warns of templates in the addresses of Markdown's links and images: Hexo 8 never fills them in
/// there. Written as HTML, which is the fix, they are.
void checkNunjucksLinks(NoticeList &notices);

} // namespace app::templates
