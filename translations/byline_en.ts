<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Command</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Post…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Post…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Blog Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export as One HTML File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as &amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;Line…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Strikethrough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inline &amp;Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading &amp;1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading &amp;2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading &amp;3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;ullet List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Numbered List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Task List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;de Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizontal &amp;Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Increase Indent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decrease Indent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Image Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Distraction Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Front Matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line &amp;Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap &amp;Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold Front &amp;Matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual Si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ystem Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Li&amp;ght Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dar&amp;k Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Byline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EncodingName</name>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with BOM</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this name exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to do this here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your share of the disk is used up. Nothing was changed on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file may not be that large here. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The links to it lead in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text can&apos;t be read at this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value is not possible here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too large or too complex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline can&apos;t do this with such a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is write-protected; a safe save needs to write in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is safe in the recovery journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is only in this window: save it somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostName</name>
    <message>
        <source>New post</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not loaded from the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawing, click to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Markdown editor for blogs made with static site generators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts or blog folders to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not hand the posts to a window that is open already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture of the window to FILE and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the settings in FILE</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AssetDelegate</name>
    <message>
        <source>New name of the image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AssetModel</name>
    <message>
        <source>no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on another site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside of the blog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used in line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text for those who can&apos;t see it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AssetPanelController</name>
    <message>
        <source>Insert at Cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp *.svg *.avif *.bmp *.tif *.tiff);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 still uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 still names the old file: it is no reference.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AssetPanelWidget</name>
    <message>
        <source>1 image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which images are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No post is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images of a post appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image of this post is of the chosen kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop pictures here, or paste them into the text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AssetView</name>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Chip</name>
    <message>
        <source>%1, remove with Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DateControl</name>
    <message>
        <source>Choose the day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DockTitle</name>
    <message>
        <source>Hide %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EditorHint</name>
    <message>
        <source>No post is open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EncodingController</name>
    <message>
        <source>Reopen with &amp;Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save with Encodin&amp;g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other Encoding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8. The post is shown as %2: does it read well?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert to UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has bytes that mean nothing in %2. The post can be read only, so that none of them is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has more than %2 characters: too long to be edited. The post can be read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: line %1 has half a character, which no file can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: “%1” (%2) in line %3 can&apos;t be written in %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EncodingMenu</name>
    <message>
        <source>Other Encodings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ExportController</name>
    <message numerus="yes">
        <source>%n image(s) could not be included.</source>
        <translation>
            <numerusform>%n image could not be included.</numerusform>
            <numerusform>%n images could not be included.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as one HTML file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML pages (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export into folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FieldRow</name>
    <message>
        <source>New name of the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename or remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename or remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FileController</name>
    <message>
        <source>Markdown posts (*.md *.markdown *.mdown *.mkd);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you don&apos;t save is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save post as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post.md</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline ended before “%1” was saved (last change: %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open blog folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving “%1” was interrupted. It holds again what it did before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interrupted save left another version: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open in another Byline window (process %2). Here it can be read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open in another Byline window. Here it can be read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed “%1”, and you have unsaved changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was moved or deleted by another program. Your text is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace this match and go to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FrontMatterFold</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FrontMatterForm</name>
    <message>
        <source>The front matter of the post appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No front matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, date and tags are written at the top of the post, where the site generator reads them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Front Matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This front matter can be changed in the text only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This front matter is too complex for the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This front matter can&apos;t be read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ImageControl</name>
    <message>
        <source>Choose an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such image beside the post or in the blog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp *.svg *.avif)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is outside of the blog. Add it to the post&apos;s images first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LineJump</name>
    <message>
        <source>Go to line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ListControl</name>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Dismiss the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NewPostDialog</name>
    <message>
        <source>New post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the new post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on disk and in the address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title becomes the post&apos;s name on disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::OutlineController</name>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings of the post appear here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::OutlineModel</name>
    <message>
        <source>(no text)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PostEditor</name>
    <message>
        <source>Text of the post</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PostListController</name>
    <message>
        <source>Open the folder of your blog to see its posts here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Blog Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PostListModel</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PreferencesDialog</name>
    <message>
        <source>Same as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of language takes effect at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show line numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PreviewController</name>
    <message>
        <source>The preview keeps stopping at this post. Your text is not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview is off because Byline runs as root, where its sandbox can&apos;t protect you. Start Byline as an ordinary user to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview is off because this system does not let its sandbox work (user namespaces are switched off).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview is not installed. You can write, save and export without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview could not be loaded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview shows an earlier state of the text: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preview of this text: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of the site: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline does not open such addresses: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StatusBar</name>
    <message numerus="yes">
        <source>%n min read</source>
        <translation>
            <numerusform>%n min read</numerusform>
            <numerusform>%n min read</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview follows this generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding: reopen or save with another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters, %2 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters without spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ViewController</name>
    <message>
        <source>About Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Byline %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;A Markdown editor for blogs made with static site generators.&lt;/p&gt;&lt;p&gt;MIT licence. Icons: Lucide (ISC).&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
