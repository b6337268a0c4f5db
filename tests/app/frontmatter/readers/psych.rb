# SPDX-FileCopyrightText: 2026 The Byline authors
# SPDX-License-Identifier: MIT
#
# psych.rb FOLDER: a line of JSON for each of its .md files, {"file": …, "values": …}; "values" is
# null where Psych, Jekyll's reader, refuses the front matter. What is no text, number, boolean,
# list, map or nothing is {"other": true}.
require "json"
require "yaml"

def plain(value)
  case value
  when Hash then value.map { |key, inner| [key.to_s, plain(inner)] }.to_h
  when Array then value.map { |inner| plain(inner) }
  when String then value.valid_encoding? ? value : { "other" => true }
  when Integer, TrueClass, FalseClass, NilClass then value
  when Float then value.finite? ? value : { "other" => true }
  else { "other" => true }
  end
end

# Jekyll 4.3: Document::YAML_FRONT_MATTER_REGEXP.
FRONT_MATTER = %r!\A(---\s*\n.*?\n?)^((---|\.\.\.)\s*$\n?)!m

Dir.glob(File.join(ARGV[0], "*.md")).sort.each do |file|
  text = File.read(file, encoding: "UTF-8")
  values = begin
    plain(YAML.unsafe_load(text[FRONT_MATTER, 1]) || {})
  rescue StandardError
    nil
  end
  puts JSON.generate({ "file" => File.basename(file), "values" => values }, ascii_only: true)
end
