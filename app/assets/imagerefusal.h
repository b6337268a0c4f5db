// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

namespace app {

/// Why something was not done with an image, more exactly than the error's kind: Error::reason.
enum class ImageRefusal {
    Unknown,
    NotAnImage, ///< By its bytes, whatever its name says.
    UnreadableHeic, ///< Browsers don't show HEIC, and nothing here can make it another format.
    TooManyPixels, ///< Above 50 megapixels.
    UsedElsewhere, ///< `path` of the error is the text that uses the image.
    TooManyBytes, ///< Of an image on another site: see ImageDownload.
    NotOnTheWeb, ///< Its address is neither http nor https.
    NoAnswer, ///< The site can't be reached, or says that there is no such image.
};

} // namespace app
