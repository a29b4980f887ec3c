"""Tests of the window, offscreen, through what a visitor could see."""
