#!/usr/bin/python3
"""A window of WebKitGTK for WebDriver, with its data in a folder and the viewport of a phone.

Debian's MiniBrowser keeps nothing in its automation mode, and its tool bar makes it wider than a phone.
"""
import os
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402

folder, width, height = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
data = WebKit2.WebsiteDataManager(
    base_data_directory=os.path.join(folder, "data"),
    base_cache_directory=os.path.join(folder, "cache"),
)
context = WebKit2.WebContext.new_with_website_data_manager(data)
window = Gtk.Window(default_width=width, default_height=height)
window.connect("destroy", Gtk.main_quit)
view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True)
view.connect("close", lambda _view: window.destroy())
window.add(view)


def started(_context, session):
    info = WebKit2.ApplicationInfo()
    info.set_name("WebKitGTK")
    info.set_version(WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version())
    session.set_application_info(info)
    session.connect("create-web-view", lambda _session: view)


context.connect("automation-started", started)
context.set_automation_allowed(True)
window.show_all()
Gtk.main()
