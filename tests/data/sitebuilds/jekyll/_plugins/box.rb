module Cases
  class Box < Liquid::Tag
    def render(_context)
      "box"
    end
  end
end

Liquid::Template.register_tag("box", Cases::Box)
